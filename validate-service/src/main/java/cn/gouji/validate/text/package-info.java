/** Running text compared: with last year's and with other organs'. */
package cn.gouji.validate.text;
