/** Two reports beside each other: which paragraphs are the same, which changed, which are only in one of them. */
package cn.gouji.parse.comparison;
