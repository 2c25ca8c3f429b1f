/** Gouji on one machine: the command line {@code gouji}. */
package cn.gouji.local;
