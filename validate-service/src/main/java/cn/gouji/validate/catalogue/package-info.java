/** The rules as data: what each demands, how grave it is and how it is told. */
package cn.gouji.validate.catalogue;
