/** Writing to a terminal: progress and tables that respect the width of Chinese characters. */
package cn.gouji.local.console;
