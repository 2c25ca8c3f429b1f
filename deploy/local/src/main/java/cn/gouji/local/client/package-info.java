/** Speaking to a running Gouji over its public addresses. */
package cn.gouji.local.client;
