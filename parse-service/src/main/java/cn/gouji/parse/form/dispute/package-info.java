/** Table four: reviews and lawsuits, in the ways offices print it. */
package cn.gouji.parse.form.dispute;
