/** The whole product on one machine: embedded infrastructure, the four services as processes, the gateway. */
package cn.gouji.local.stack;
