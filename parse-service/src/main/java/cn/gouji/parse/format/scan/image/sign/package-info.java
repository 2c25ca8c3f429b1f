/** Tells the signs that stand in one line by the shape of their ink. */
package cn.gouji.parse.format.scan.image.sign;
