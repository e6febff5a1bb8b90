package school.gatehouse.cleaning.text;

import java.util.Set;

/** Elements and attributes of SVG 1.1 that only draw; everything else does not stay. */
final class SvgSchema {

  static final String SVG = "http://www.w3.org/2000/svg";

  /** No drawing program nests groups as deep as this. */
  static final int DEEPEST = 256;

  static final String XLINK = "http://www.w3.org/1999/xlink";

  private static final Set<String> ELEMENTS =
      words(
          "svg g defs symbol use switch path rect circle ellipse line polyline polygon text tspan"
              + " textPath image marker linearGradient radialGradient stop pattern clipPath mask"
              + " filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix"
              + " feDiffuseLighting feDisplacementMap feDistantLight feFlood feFuncA feFuncB feFuncG"
              + " feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight"
              + " feSpecularLighting feSpotLight feTile feTurbulence feDropShadow style");

  private static final Set<String> ATTRIBUTES =
      words(
          "x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy rotate width height viewBox"
              + " preserveAspectRatio d points pathLength transform textLength lengthAdjust"
              + " startOffset method spacing offset gradientUnits gradientTransform spreadMethod"
              + " patternUnits patternContentUnits patternTransform clipPathUnits maskUnits"
              + " maskContentUnits markerUnits markerWidth markerHeight refX refY orient filterUnits"
              + " primitiveUnits filterRes in in2 result mode type values tableValues slope intercept"
              + " amplitude exponent operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX"
              + " targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant"
              + " specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ"
              + " azimuth elevation z scale xChannelSelector yChannelSelector stdDeviation radius"
              + " baseFrequency numOctaves seed stitchTiles version");

  /** Presentation attributes, which may also stand in styles. */
  private static final Set<String> PROPERTIES =
      words(
          "alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation"
              + " color-interpolation-filters color-rendering direction display dominant-baseline fill"
              + " fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size"
              + " font-size-adjust font-stretch font-style font-variant font-weight"
              + " glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation"
              + " kerning letter-spacing lighting-color line-height marker marker-end marker-mid"
              + " marker-start mask mix-blend-mode opacity overflow paint-order shape-rendering"
              + " stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap"
              + " stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor"
              + " text-decoration text-rendering unicode-bidi vector-effect visibility white-space"
              + " word-spacing writing-mode");

  private SvgSchema() {}

  static boolean isElement(String name) {
    return ELEMENTS.contains(name);
  }

  static boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name) || PROPERTIES.contains(name);
  }

  static boolean isProperty(String name) {
    return PROPERTIES.contains(name);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
