/** Documents in traditional characters: recognised in simplified ones, given back as printed. */
package cn.gouji.parse.traditional;
