/** The panel for researchers: every cell of every report in a row of its own. */
package cn.gouji.stats.panel;
