/** A printed page, whatever format it comes from: glyphs and ruling lines by their places, turned upright. */
package cn.gouji.parse.format.paper;
