/** Makes lines and tables of printed pages: by places and ruling lines, never by the order of drawing. */
package cn.gouji.parse.format.paper.layout;
