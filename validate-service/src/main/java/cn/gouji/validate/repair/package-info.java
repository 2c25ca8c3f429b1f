/** Locating wrong cells: the equations of the form read as an error-correcting code. */
package cn.gouji.validate.repair;
