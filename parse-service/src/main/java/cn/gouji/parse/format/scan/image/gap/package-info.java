/** Draws the lines of tables that have none, or lost them, through the gaps between their numbers and labels. */
package cn.gouji.parse.format.scan.image.gap;
