/** The addresses at which reviewers act and what they did is read. */
package cn.gouji.validate.web.review;
