/** Numbers of which recognition left several readings open, and what the relations of the form make of them. */
package cn.gouji.parse.form.unsure;
