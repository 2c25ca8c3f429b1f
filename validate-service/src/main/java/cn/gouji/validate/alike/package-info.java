/** Finding the reports of other organs whose text is nearly the same. */
package cn.gouji.validate.alike;
