/** By when a report is due, and whether it came in time. */
package cn.gouji.validate.deadline;
