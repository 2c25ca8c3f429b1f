/** One address for everything: passes each request on to the service that answers it. */
package cn.gouji.local.gateway;
