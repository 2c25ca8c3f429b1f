/** The commands of the command line {@code gouji}. */
package cn.gouji.local.command;
