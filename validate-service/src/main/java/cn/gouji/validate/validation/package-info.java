/** Validations as they are stored and found again. */
package cn.gouji.validate.validation;
