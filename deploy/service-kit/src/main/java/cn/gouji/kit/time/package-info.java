/** Time as the services see it. */
package cn.gouji.kit.time;
