/** Tables that stand in the document just as in the form: nothing about them needs to be found out. */
package cn.gouji.parse.form.clean;
