using System.Globalization;
using System.Xml.Linq;
using Alongside.Domain.Pictures;

namespace Alongside.Domain.Tests.Pictures;

/// <summary>A picture as a browser would read it: parsed again from what was written.</summary>
internal sealed class Drawn
{
    private readonly XElement svg;

    public Drawn(Picture picture)
    {
        Written = picture.ToString();
        svg = XElement.Parse(Written);
        var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        (Left, Top, Right, Bottom) = (box[0], box[1], box[0] + box[2], box[1] + box[3]);
    }

    public string Written { get; }

    public double Left { get; }

    public double Top { get; }

    public double Right { get; }

    public double Bottom { get; }

    public IEnumerable<XElement> Of(string element) => svg.Descendants().Where(e => e.Name.LocalName == element);

    public IEnumerable<XElement> Called(string @class) => svg.Descendants().Where(e => Classes(e).Contains(@class));

    public IEnumerable<string> Texts => Of("text").Select(static t => string.Concat(t.Nodes().OfType<XText>().Select(static n => n.Value)));

    /// <summary>Every point of every mark, with the control points of curves left out: a curve lies between them.</summary>
    public IEnumerable<(double X, double Y)> Points()
    {
        foreach (var e in svg.Descendants())
        {
            switch (e.Name.LocalName)
            {
                case "circle" or "ellipse":
                    yield return (Of(e, "cx"), Of(e, "cy"));
                    Assert.True((e.Attribute("r") is null ? Of(e, "rx") : Of(e, "r")) > 0, e.ToString());
                    break;
                case "rect":
                    yield return (Of(e, "x"), Of(e, "y"));
                    yield return (Of(e, "x") + Of(e, "width"), Of(e, "y") + Of(e, "height"));
                    Assert.True(Of(e, "width") >= 0 && Of(e, "height") >= 0, e.ToString());
                    break;
                case "text":
                    yield return (Of(e, "x"), Of(e, "y"));
                    break;
                case "path":
                    foreach (var curve in Curves(e))
                    {
                        yield return curve.Start;
                        yield return curve.End;
                    }

                    break;
            }
        }
    }

    /// <summary>The pieces of a path, each with its two control points; a straight piece controls itself.</summary>
    public static IEnumerable<Piece> Curves(XElement path)
    {
        var at = (X: 0.0, Y: 0.0);
        foreach (var part in Split(path.Attribute("d")!.Value))
        {
            var n = part[1..].Split([' ', 'C'], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
            var end = (n[^2], n[^1]);
            if (part[0] == 'C') yield return new(at, (n[0], n[1]), (n[2], n[3]), end);
            else if (part[0] == 'L') yield return new(at, at, end, end);
            at = end;
        }
    }

    public static double Of(XElement e, string attribute) => Number(e.Attribute(attribute)!.Value);

    public static string TitleOf(XElement e) => e.Elements().FirstOrDefault(static t => t.Name.LocalName == "title")?.Value ?? "";

    private static double Number(string written)
    {
        var value = double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
        Assert.True(double.IsFinite(value), written);
        return value;
    }

    private static IEnumerable<string> Split(string course)
    {
        var from = 0;
        for (var i = 1; i <= course.Length; i++)
        {
            if (i < course.Length && course[i] is not ('M' or 'L' or 'C')) continue;
            yield return course[from..i];
            from = i;
        }
    }

    private static string[] Classes(XElement e) => e.Attribute("class")?.Value.Split(' ') ?? [];

    internal readonly record struct Piece((double X, double Y) Start, (double X, double Y) One, (double X, double Y) Two, (double X, double Y) End)
    {
        public (double X, double Y) At(double t)
        {
            var (a, b, c, d) = ((1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t);
            return (a * Start.X + b * One.X + c * Two.X + d * End.X, a * Start.Y + b * One.Y + c * Two.Y + d * End.Y);
        }
    }
}
