/** Results in the words of a clerk. */
package cn.gouji.local.text;
