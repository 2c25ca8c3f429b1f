/** Rules across years: an organ's report against its report on the year before. */
package cn.gouji.validate.years;
