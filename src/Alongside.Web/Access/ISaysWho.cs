namespace Alongside.Web.Access;

/// <summary>A context that knows for whom it asks.</summary>
internal interface ISaysWho
{
    /// <summary>As it is at this moment: what stands open changes within a request.</summary>
    AtTheWall AtTheWall { get; }

    /// <summary>It asks much, one question after another: they are one transaction on one connection, until it saves or is given back.</summary>
    bool AsksOn => false;
}
