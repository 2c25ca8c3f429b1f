/** Reads the digits of scanned numbers by their shapes. */
package cn.gouji.parse.format.scan.digit;
