/** The tables by themselves: there at all, complete, filled, and with numbers that a cell can hold. */
package cn.gouji.validate.table;
