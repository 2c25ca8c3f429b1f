/** What the rules have to say about a report. */
package cn.gouji.contracts.validation;
