/** Years, organs and consolidated reports beside each other. */
package cn.gouji.stats.compare;
