/** Envelopes of the events. */
package cn.gouji.kit.event;
