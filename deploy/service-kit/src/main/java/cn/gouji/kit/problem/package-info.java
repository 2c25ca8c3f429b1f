/** Errors at the edge, as RFC 9457 problems. */
package cn.gouji.kit.problem;
