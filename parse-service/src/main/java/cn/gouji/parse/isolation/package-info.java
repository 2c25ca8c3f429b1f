/** Reading in processes of its own what may hang, crash or fill the memory: the service outlives every document. */
package cn.gouji.parse.isolation;
