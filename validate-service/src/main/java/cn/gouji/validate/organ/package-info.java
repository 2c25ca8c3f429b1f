/** Whether the text is about the organ that reports: its numbers, its names, its problems. */
package cn.gouji.validate.organ;
