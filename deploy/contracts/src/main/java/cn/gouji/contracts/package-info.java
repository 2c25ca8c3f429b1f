/** Everything other programs may rely on. */
package cn.gouji.contracts;
