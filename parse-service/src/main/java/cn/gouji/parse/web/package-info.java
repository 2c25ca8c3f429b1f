/** The addresses {@code /api/reports} and {@code /api/parse}. */
package cn.gouji.parse.web;
