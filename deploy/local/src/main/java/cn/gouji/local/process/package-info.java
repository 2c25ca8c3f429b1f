/** The services as processes of one machine: their starts, their ends, what is left of those that died. */
package cn.gouji.local.process;
