/** The register of organs that must report: import, export, edit, and which reports it knows. */
package cn.gouji.stats.register;
