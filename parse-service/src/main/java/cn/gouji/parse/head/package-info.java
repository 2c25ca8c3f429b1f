/** What stands around the six sections: title, year, period, issue date, and the organ as the document prints it. */
package cn.gouji.parse.head;
