/** Printed wordings reduced to what matters when they are compared. */
package cn.gouji.parse.form.wording;
