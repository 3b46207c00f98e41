namespace Alongside.Web.Import;

internal enum ImportOf
{
    People,
    Encounters,
    Ssda903,
    AnnexA,
    Cin,
}
