/** What HTTP messages are made of: lines, fields, addresses and bodies (RFC 9112). */
package cn.gouji.local.gateway.http;
