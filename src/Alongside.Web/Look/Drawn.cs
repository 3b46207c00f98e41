using System.Text.Encodings.Web;
using Alongside.Domain.Pictures;
using Microsoft.AspNetCore.Html;

namespace Alongside.Web.Look;

/// <summary>A picture on its way into the page: written where the page is written, never made a text first.</summary>
internal sealed class Drawn(Picture picture) : IHtmlContent
{
    // The picture encodes every word itself, as SVG within HTML needs it.
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => picture.Write(writer);
}
