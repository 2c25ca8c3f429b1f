/** Reads plain text: its encoding, and the tables drawn by tabs, pipes, commas or blanks. */
package cn.gouji.parse.format.text;
