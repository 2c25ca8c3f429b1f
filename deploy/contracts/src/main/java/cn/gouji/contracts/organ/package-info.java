/** The organ that reports, and the region it belongs to. */
package cn.gouji.contracts.organ;
