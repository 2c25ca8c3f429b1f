/** The addresses of the service. */
package cn.gouji.validate.web;
