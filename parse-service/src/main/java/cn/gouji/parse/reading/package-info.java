/** Reading within bounds: few documents at once, each within its time. */
package cn.gouji.parse.reading;
