/** How files become submissions. */
package cn.gouji.ingest.intake;
