/** Made-up reports with known contents, printed in many styles and damaged in many ways: what the reader is held to. */
package cn.gouji.parse.corpus;
