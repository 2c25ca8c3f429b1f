/** Work that costs less if it is done for several at a time. */
package cn.gouji.kit.batch;
