/** Access to the content of submissions. */
package cn.gouji.parse.content;
