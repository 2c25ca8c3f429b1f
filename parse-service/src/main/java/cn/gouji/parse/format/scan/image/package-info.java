/** The picture of a page: paper whitened, skew taken out, ruled lines found. */
package cn.gouji.parse.format.scan.image;
